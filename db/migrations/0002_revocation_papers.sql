ALTER TYPE "public"."document_kind" ADD VALUE 'recognition_revocation';--> statement-breakpoint
ALTER TYPE "public"."document_kind" ADD VALUE 'commendation_revocation';
CREATE TABLE "job_runs" (
	"task" text PRIMARY KEY NOT NULL,
	"done_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "job_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The only way in: a job is left by the right of the owner, inside the writer's transaction. The
-- tables of the jobs are secured and in a schema that neither door may enter.
create function app_add_job(task text, payload json, key text, after interval) returns void
language plpgsql security definer set search_path = '' as
$$ begin
  perform graphile_worker.add_job(task, payload, job_key => key, run_at => now() + after);
end $$;--> statement-breakpoint
-- What may be known of the queue: how many, and when; never what a job says.
create function app_job_queue()
returns table (task text, waiting integer, given_up integer, next_at timestamptz)
language plpgsql stable security definer set search_path = '' as
$$ begin
  return query select task_identifier,
    count(*) filter (where attempts < max_attempts)::integer,
    count(*) filter (where attempts >= max_attempts)::integer,
    min(run_at) filter (where attempts < max_attempts)
  from graphile_worker.jobs group by task_identifier;
end $$;

/**
 * Words of the error page. An error page is drawn in the browser when nothing else works, so it
 * carries its words instead of asking for them.
 */
export const faultWords = {
  vi: {
    title: "Có lỗi ở phía hệ thống",
    text: "Việc vừa làm chưa được ghi. Thử lại sau ít phút; nếu vẫn lỗi, báo người quản trị số tham chiếu dưới đây.",
    reference: "Số tham chiếu:",
    retry: "Thử lại",
    home: "Về Việc của tôi",
  },
  en: {
    title: "Something went wrong on our side",
    text: "What you just did was not recorded. Try again in a few minutes; if it fails again, give the administrator the reference number below.",
    reference: "Reference number:",
    retry: "Try again",
    home: "To My work",
  },
} as const;

/** Longest answers of the commendation forms, in letters. */
export const commendationLimits = {
  title: 300,
  meritText: 1000,
  name: 300,
  achievement: 1000,
  person: 120,
  personTitle: 200,
  minutesNumber: 60,
  abstractLine: 500,
  reason: 2000,
  formName: 200,
  issuer: 200,
  symbol: 30,
  place: 100,
  source: 1000,
  line: 500,
} as const;

export const nomineesMax = 300;
export const seatsMax = 30;
export const paperLinesMax = 30;

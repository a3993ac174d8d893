// Within how many working days of its report a street problem is seen to: receipts say it, and so does whoever is asked how long it takes.
export const STREET_DAYS = { flyTip: 3, dog: 3, light: 10, vehicle: 5, pothole: 5 } as const;

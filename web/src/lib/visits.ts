/** When this browser last looked at a crisis: kept here only, never sent. */
export function lastVisit(crisis: string): string | undefined {
  return localStorage.getItem(`hearsay.visit.${crisis}`) ?? undefined;
}

export function noteVisit(crisis: string): void {
  localStorage.setItem(`hearsay.visit.${crisis}`, new Date().toISOString());
}

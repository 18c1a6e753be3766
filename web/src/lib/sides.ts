/** Sides get colours by order of appearance, from a set of seven; who comes later shares the eighth. */
const order = new Map<string, number>();

export function side(actor: string | undefined): string {
  if (actor === undefined) return 'side-8';
  if (!order.has(actor)) order.set(actor, order.size + 1);
  const place = order.get(actor) as number;
  return place <= 7 ? `side-${place}` : 'side-8';
}

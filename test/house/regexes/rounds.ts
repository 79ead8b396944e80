/**
 * Which nodes lie on a round together: under each node a number that those share which lead to one another. After
 * Tarjan, without recursion.
 */
export function roundsOf(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
): ReadonlyMap<number, number> {
  const order = new Map<number, number>()
  const lowest = new Map<number, number>()
  const round = new Map<number, number>()
  const open: number[] = []
  const enter = (node: number) => {
    order.set(node, order.size)
    lowest.set(node, order.get(node) ?? 0)
    open.push(node)
    return { node, ahead: next(node).values() }
  }
  const lower = (node: number, to: number | undefined): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? 0, to ?? Infinity))
  }
  for (const start of nodes) {
    if (order.has(start)) continue
    const way = [enter(start)]
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const { node, ahead } = at
      const { value: to, done } = ahead.next()
      if (!done && !order.has(to)) way.push(enter(to))
      else if (!done && !round.has(to)) lower(node, order.get(to))
      else if (done) {
        way.pop()
        const before = way.at(-1)
        if (before) lower(before.node, lowest.get(node))
        if (lowest.get(node) === order.get(node))
          for (const one of open.splice(open.lastIndexOf(node))) round.set(one, node)
      }
    }
  }
  return round
}

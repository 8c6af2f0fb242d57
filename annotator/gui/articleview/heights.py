"""Where paragraphs lie on the page when their heights keep changing: a Fenwick tree of whole pixels."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Heights of rows below each other. Changing one, the top of one and the row at a y cost O(log n)."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        for node in range(1, len(self._tree)):
            parent = node + (node & -node)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[node]
        self._top_bit = 1 << (len(self._heights).bit_length() - 1) if self._heights else 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def change(self, row: int, height: int) -> int:
        """Set the height of a row and return by how much it grew."""
        growth = height - self._heights[row]
        self._heights[row] = height
        node = row + 1
        while growth and node < len(self._tree):
            self._tree[node] += growth
            node += node & -node
        return growth

    def top(self, row: int) -> int:
        """Sum of the heights above a row; `top(len(heights))` is the height of all."""
        total, node = 0, row
        while node:
            total += self._tree[node]
            node -= node & -node
        return total

    @property
    def total(self) -> int:
        """Height of all rows together."""
        return self.top(len(self._heights))

    def row_at(self, y: float) -> int:
        """The row that covers `y`; outside, the first or last one. `IndexError` when there are no rows."""
        if not self._heights:
            raise IndexError("no rows")
        node, rest, bit = 0, y, self._top_bit
        while bit:
            below = node + bit
            if below < len(self._tree) and self._tree[below] <= rest:
                node = below
                rest -= self._tree[below]
            bit >>= 1
        return min(node, len(self._heights) - 1)

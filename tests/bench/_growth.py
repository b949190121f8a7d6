"""Draws how cost grows with the number of users: FILE of JSON lines → a picture.

`python -m tests.bench._growth FILE PICTURE`, after benches with `--json FILE` at several sizes.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH, HEIGHT, MARGIN = 1200, 720, 90
_LEGEND = 330
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
COLOURS = ("#1f5fa8", "#9a2f6e", "#1f6b45", "#b35900", "#5c6068", "#7a3f9d")
Series = dict[str, dict[int, float]]


def series_in(lines: list[dict[str, Any]]) -> Series:
    """Return milliseconds by what was measured, then by the number of users."""
    found: Series = {}
    for line in lines:
        for name, milliseconds in _figures(line):
            found.setdefault(name, {})[line["users"]] = milliseconds
    return found


def _figures(line: dict[str, Any]) -> Iterator[tuple[str, float]]:
    rows = {row.get("who") or row.get("until") or row.get("what"): row for row in line["rows"]}
    match line["bench"]:
        case "first_sync":
            yield "first sync", rows["ours"]["median"] * 1000
            yield "its floor", rows["floor"]["median"] * 1000
        case "start":
            yield "start, first rows", rows["first rows"]["median"]
            yield "start, all rows", rows["all rows"]["median"]
        case "table":
            yield "keystroke of a search", rows["keystroke"]["median"]
            yield "a scrolled frame", rows["scrolled frame"]["median"]


def draw(found: Series) -> QImage:
    """Return a picture with both axes logarithmic."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Sans Serif", 12))
    users = sorted({number for points in found.values() for number in points})
    times = [value for points in found.values() for value in points.values()]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    area = QRectF(MARGIN, 40, WIDTH - MARGIN - _LEGEND, HEIGHT - 2 * MARGIN)

    def place(number: float, milliseconds: float) -> QPointF:
        across = math.log10(number / users[0]) / max(1e-9, math.log10(users[-1] / users[0]))
        up = (math.log10(milliseconds) - low) / max(1, high - low)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    painter.setPen(QPen(QColor("#dddddd"), 1))
    for step in range(low, high + 1):
        y = place(users[0], 10.0**step).y()
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        _write(painter, QRectF(0, y - 15, MARGIN - 10, 30), _time(10.0**step))
    for number in users:
        x = place(number, 10.0**low).x()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        _write(painter, QRectF(x - 80, area.bottom() + 8, 100, 30), f"{number:,}")
    _write(painter, QRectF(area.left(), area.bottom() + 40, area.width(), 30), "users")
    for step, (name, points) in enumerate(found.items()):
        painter.setPen(QPen(QColor(COLOURS[step % len(COLOURS)]), 3))
        line = [place(number, value) for number, value in sorted(points.items())]
        painter.drawPolyline(QPolygonF(line))
        for point in line:
            painter.drawEllipse(point, 4, 4)
        painter.drawText(QPointF(area.right() + 30, area.top() + 20 + 34 * step), name)
    painter.end()
    return picture


def _write(painter: QPainter, where: QRectF, words: str) -> None:
    kept = painter.pen()
    painter.setPen(QColor("#333333"))
    painter.drawText(
        where, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words
    )
    painter.setPen(kept)


def _time(milliseconds: float) -> str:
    return f"{milliseconds:g} ms" if milliseconds < 1000 else f"{milliseconds / 1000:g} s"


def main() -> None:
    """Draw what a file holds."""
    file, picture = (Path(argument) for argument in sys.argv[1:3])
    app = QGuiApplication([])
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    draw(series_in(lines)).save(str(picture))
    app.quit()


if __name__ == "__main__":
    main()

"""Arithmetic written as text, evaluated without ever running it as code."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Number, Text

LONGEST = 1000
_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda first, second: first / second,
    ast.Mod: javascript.remainder,
    ast.Pow: pow,
}
_UNARY: dict[type[ast.unaryop], Callable[[Any], Any]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}


@operation
def eval_arithmetic(expression: Text = "1+1") -> Number:
    """Compute an arithmetic expression.

    Args:
        expression: numbers, ``+ - * / % **`` and parentheses, up to 1000 characters.

    Returns:
        Its value.
    """
    if len(expression) > LONGEST:
        raise InvalidInput(f"expression must have at most {LONGEST} characters", parameter="expression")
    try:
        value = float(_value(ast.parse(expression.strip(), mode="eval").body))
    except (SyntaxError, ZeroDivisionError, OverflowError, ValueError, TypeError, RecursionError, MemoryError):
        raise InvalidInput(
            "expression must be arithmetic on numbers with + - * / % ** and parentheses, and have a finite value",
            parameter="expression",
        ) from None
    return javascript.finite(value, "the value of expression is not finite", "expression")


def _value(node: ast.expr) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return float(node.value)
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _BINARY[type(node.op)](_value(node.left), _value(node.right))
    if isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
        return _UNARY[type(node.op)](_value(node.operand))
    raise SyntaxError

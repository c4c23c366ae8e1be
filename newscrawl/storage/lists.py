"""A list as one parameter of a statement: the statement stays the same however long the list is.

SQLAlchemy's own IN makes a parameter of each value and the statement's text anew each time, which costs more than the
look-up itself; the server, too, would have to read and plan it anew.
"""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import ARRAY, Boolean, Column, Dialect, Text, TypeDecorator, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


class _List(TypeDecorator[Any]):
    """Values of one type: an array of PostgreSQL, a JSON text for SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, item: TypeEngine[Any]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(self.item) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return list(value) if dialect.name == "postgresql" else msgspec.json.encode(list(value)).decode()


class _Among(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True  # else SQLAlchemy writes "= 1" behind it for SQLite, which then reads the whole table


def among(column: Column[Any], name: str) -> _Among:
    """The condition that `column` is one of the values in the parameter `name`: any collection of them, also empty."""
    return _Among(column, bindparam(name, type_=_List(column.type)))


@compiles(_Among, "sqlite")
def _sqlite(element: _Among, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - both are SQLAlchemy's own text


@compiles(_Among, "postgresql")
def _postgresql(element: _Among, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({values})"

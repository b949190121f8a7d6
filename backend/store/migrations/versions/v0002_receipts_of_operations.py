"""Receipts are found by the operation alone; the audit is append-only on PostgreSQL as well."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PICKED = """
INSERT INTO receipt (operation_id, operator_id, fingerprint, status, at)
SELECT operation_id, operator_id, fingerprint, status, at FROM (
    SELECT *, row_number() OVER (
        PARTITION BY operation_id
        ORDER BY CASE status WHEN 'cancelled' THEN 1 ELSE 0 END, at, operator_id
    ) AS place FROM receipt_of_operator
) AS ranked WHERE place = 1
"""
"""Of receipts that two operators have of one operation, the first that had an effect counts."""


def upgrade() -> None:
    """Key receipts by operation, find tombstones by their age, forbid changes of the audit."""
    op.rename_table("receipt", "receipt_of_operator")
    op.drop_index(op.f("ix_receipt_at"), table_name="receipt_of_operator")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("pk_receipt", "receipt_of_operator", type_="primary")
    op.create_table(
        "receipt",
        sa.Column("operation_id", sa.String(length=36), nullable=False),
        sa.Column("operator_id", sa.String(length=36), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("operation_id", name=op.f("pk_receipt")),
    )
    op.execute(_PICKED)
    op.drop_table("receipt_of_operator")
    op.create_index(op.f("ix_receipt_at"), "receipt", ["at"], unique=False)
    for table in ("person", "directory"):
        op.create_index(
            f"ix_{table}_deleted_at",
            table,
            ["deleted_at"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NOT NULL"),
            postgresql_where=sa.text("deleted_at IS NOT NULL"),
        )
    if op.get_bind().dialect.name == "postgresql":
        _forbid_changes_of_audit()


def _forbid_changes_of_audit() -> None:
    op.execute(
        "CREATE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'the audit is append-only' "
        "USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for verb in ("UPDATE", "DELETE", "TRUNCATE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses()"
        )

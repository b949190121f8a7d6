"""What every noun of the backend needs: clock, problems, effects, receipts, limits."""

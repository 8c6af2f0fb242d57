"""What a person can change: one frozen dataclass an intention; `plan` says what changes, or why not."""

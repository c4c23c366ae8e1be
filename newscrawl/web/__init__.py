"""How we behave on the wire: guard, robots, scope, redirects, pace, browser. Always on, reached by dotted paths."""

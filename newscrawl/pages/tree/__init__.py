"""The parsed page as columns: elements, blocks of text, anchors, segments, and what elements are called."""

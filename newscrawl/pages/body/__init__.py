"""The text of the article: segments judged and made into paragraphs; in scripts where no element has it."""

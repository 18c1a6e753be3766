package org.hearsay.language;

import org.hearsay.model.Layer;

/** The layers that the language module provides, each in text order. */
public final class LanguageLayers {
  /** The paragraphs, which cover all tokens. */
  public static final Layer<Paragraph> PARAGRAPHS = Layer.of("paragraphs", Paragraph.class);

  /** The sentences, which cover all tokens. */
  public static final Layer<Sentence> SENTENCES = Layer.of("sentences", Sentence.class);

  /** The tokens, each at the position that its index says. */
  public static final Layer<Token> TOKENS = Layer.of("tokens", Token.class);

  /** The names, none inside another. */
  public static final Layer<Name> NAMES = Layer.of("names", Name.class);

  /** The attributions, in the order of their cues; contents may nest. */
  public static final Layer<Attribution> ATTRIBUTIONS = Layer.of("attributions", Attribution.class);

  private LanguageLayers() {}
}

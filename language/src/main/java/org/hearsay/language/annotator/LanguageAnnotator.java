package org.hearsay.language.annotator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.decoding.Attributed;
import org.hearsay.language.decoding.AttributionDecoder;
import org.hearsay.language.decoding.LinkSettings;
import org.hearsay.language.decoding.Mending;
import org.hearsay.language.decoding.NameDecoder;
import org.hearsay.language.decoding.Reading;
import org.hearsay.language.decoding.TagSpan;
import org.hearsay.language.encoder.Encoder;
import org.hearsay.language.encoder.Labels;
import org.hearsay.language.encoder.Noise;
import org.hearsay.language.encoder.Quotation;
import org.hearsay.language.encoder.Tokenizer;
import org.hearsay.language.encoder.Windows;
import org.hearsay.language.encoder.WordPieces;
import org.hearsay.language.encoder.Words;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Gives all language layers by one pass of the encoder. A passage that is no language has none of
 * them, not even tokens, and is an issue.
 *
 * <p>Safe to share between threads. Holds the encoder's native memory until it is closed; a program
 * needs one only.
 */
public final class LanguageAnnotator implements Annotator, AutoCloseable {
  /** The issue code of a passage that has no layers because it is {@link Noise}. */
  public static final String NO_LANGUAGE = "NO_LANGUAGE";

  private static final ComponentId ID = new ComponentId("language", "2");

  private final Tokenizer tokenizer = Tokenizer.load();
  private final WordPieces wordPieces = WordPieces.load();
  private final Labels labels = Labels.load();
  private final NameDecoder names = new NameDecoder(labels.names());
  private final AttributionDecoder attributions =
      new AttributionDecoder(labels.roles(), LinkSettings.standard());
  private final Encoder encoder;

  private LanguageAnnotator(Encoder encoder) {
    this.encoder = encoder;
  }

  /** The annotator with the shipped encoder, for callers that read on threads of their own. */
  public static LanguageAnnotator load() {
    return load(1);
  }

  /** The annotator with the shipped encoder, which reads a text on so many threads. */
  public static LanguageAnnotator load(int threads) {
    return new LanguageAnnotator(Encoder.load(threads));
  }

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return new LinkedHashSet<>(
        List.of(
            LanguageLayers.PARAGRAPHS,
            LanguageLayers.SENTENCES,
            LanguageLayers.TOKENS,
            LanguageLayers.NAMES,
            LanguageLayers.ATTRIBUTIONS));
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    Words all = words(view);
    List<Noise> noise = Noise.in(all, wordPieces);
    noise.forEach(each -> issues.add(notRead(all.span(each.first(), each.end()))));
    Words words = noise.isEmpty() ? all : all.without(noise);
    Quotation quotation = Quotation.of(words);
    Reading reading = new Reading(words, quotation, labels);
    encoder.read(Windows.of(words, quotation, wordPieces), reading::add);
    reading.complete();
    List<Sentence> sentences = sentences(reading);
    return Annotations.of(LanguageLayers.PARAGRAPHS, paragraphs(words))
        .and(LanguageLayers.SENTENCES, sentences)
        .and(LanguageLayers.TOKENS, Mending.mend(tokens(reading, sentences), sentences))
        .and(LanguageLayers.NAMES, names(reading))
        .and(LanguageLayers.ATTRIBUTIONS, attributions(reading));
  }

  /** A dateline is a paragraph of its own, so that no sentence and no content reaches into it. */
  private Words words(Document view) {
    Words words = tokenizer.tokenize(view.text());
    return view.dateline().map(span -> words.withBreakAt(span.end())).orElse(words);
  }

  private static Issue notRead(Span span) {
    return Issue.of(
        NO_LANGUAGE, "signs, figures, code or another script: not read for facts", span);
  }

  private static List<Paragraph> paragraphs(Words words) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      int end = words.paragraphEnd(begin);
      paragraphs.add(new Paragraph(words.span(begin, end), begin, end));
      begin = end;
    }
    return paragraphs;
  }

  private static List<Sentence> sentences(Reading reading) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < reading.words().size()) {
      int end = reading.sentenceEnd(begin);
      Span span = reading.words().span(begin, end);
      sentences.add(new Sentence(sentences.size(), span, begin, end));
      begin = end;
    }
    return sentences;
  }

  private static List<Token> tokens(Reading reading, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>(reading.words().size());
    for (Sentence sentence : sentences) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        tokens.add(
            new Token(
                i,
                reading.words().span(i),
                reading.words().token(i),
                reading.lemma(i),
                reading.upos(i),
                reading.xpos(i),
                reading.head(i),
                reading.relation(i),
                sentence.index(),
                reading.factuality(i)));
      }
    }
    return tokens;
  }

  private List<Name> names(Reading reading) {
    List<Name> found = new ArrayList<>();
    for (TagSpan span : names.decode(reading)) {
      found.add(
          new Name(
              range(reading, span),
              NameType.valueOf(span.label()),
              span.begin(),
              span.end(),
              span.confidence()));
    }
    return found;
  }

  private List<Attribution> attributions(Reading reading) {
    List<Attribution> found = new ArrayList<>();
    for (Attributed each : attributions.decode(reading)) {
      found.add(
          new Attribution(
              each.source().map(span -> range(reading, span)),
              range(reading, each.cue()),
              each.content().stream().map(span -> range(reading, span)).toList(),
              each.confidence()));
    }
    return found;
  }

  private static Span range(Reading reading, TagSpan span) {
    return reading.words().span(span.begin(), span.end());
  }

  @Override
  public void close() {
    encoder.close();
  }
}

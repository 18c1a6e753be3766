package org.hearsay.eval.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;

/** CoreNLP's JSON as the layers that our metrics look at. */
final class CoreNlpJson {
  private static final Map<String, NameType> NAMES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORGANIZATION", NameType.ORGANIZATION,
          "LOCATION", NameType.LOCATION,
          "CITY", NameType.LOCATION,
          "COUNTRY", NameType.LOCATION,
          "STATE_OR_PROVINCE", NameType.LOCATION);
  private static final ComponentId PEER = new ComponentId("corenlp", "4.5.10");

  private final String text;
  private final JsonNode json;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  CoreNlpJson(String text, JsonNode json) {
    this.text = text;
    this.json = json;
    for (JsonNode sentence : json.path("sentences")) {
      add(sentence);
    }
  }

  private void add(JsonNode sentence) {
    int first = tokens.size();
    int[] heads = new int[sentence.path("tokens").size()];
    String[] relations = new String[heads.length];
    for (JsonNode edge : sentence.path("basicDependencies")) {
      int dependent = edge.path("dependent").asInt() - 1;
      int governor = edge.path("governor").asInt();
      heads[dependent] = governor == 0 ? Token.NO_HEAD : first + governor - 1;
      relations[dependent] = edge.path("dep").asText().toLowerCase(Locale.ROOT);
    }
    int number = 0;
    for (JsonNode token : sentence.path("tokens")) {
      Span span = span(token);
      tokens.add(
          new Token(
              first + number,
              span,
              span.text(text),
              token.path("lemma").asText(),
              universal(token.path("pos").asText()),
              token.path("pos").asText(),
              heads[number],
              relations[number] == null ? "dep" : relations[number],
              sentences.size(),
              0));
      number++;
    }
    Span whole = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
    sentences.add(new Sentence(sentences.size(), whole, first, tokens.size()));
  }

  /** As far as our metrics look at it; CoreNLP gives no universal tags by itself. */
  private static String universal(String tag) {
    if (tag.startsWith("NNP")) {
      return "PROPN";
    }
    return tag.startsWith("NN") ? "NOUN" : "X";
  }

  private static Span span(JsonNode node) {
    return new Span(
        node.path("characterOffsetBegin").asInt(), node.path("characterOffsetEnd").asInt());
  }

  int tokenCount() {
    return tokens.size();
  }

  /** All that CoreNLP gives of what the metrics look at. */
  Document layers() {
    return Document.of(text)
        .with(LanguageLayers.SENTENCES, sentences)
        .with(LanguageLayers.TOKENS, tokens)
        .with(LanguageLayers.NAMES, names())
        .with(LanguageLayers.ATTRIBUTIONS, quotes())
        .with(Facts.TIMES, times())
        .with(Facts.CLAIMS, List.of());
  }

  /** Names of persons, organizations and places; pronouns, which CoreNLP gives too, are none. */
  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (JsonNode mention : mentions()) {
      Optional<NameType> type = Optional.ofNullable(NAMES.get(mention.path("ner").asText()));
      int first = mention.path("docTokenBegin").asInt();
      int end = mention.path("docTokenEnd").asInt();
      boolean pronoun = end == first + 1 && tokens.get(first).xpos().startsWith("PRP");
      if (type.isPresent() && !pronoun) {
        names.add(new Name(span(mention), type.get(), first, end, 1));
      }
    }
    return names;
  }

  private List<JsonNode> mentions() {
    List<JsonNode> mentions = new ArrayList<>();
    for (JsonNode sentence : json.path("sentences")) {
      sentence.path("entitymentions").forEach(mentions::add);
    }
    return mentions;
  }

  /** Times with their values, as SUTime has them. */
  private List<TimeExpression> times() {
    List<TimeExpression> times = new ArrayList<>();
    for (JsonNode mention : mentions()) {
      JsonNode timex = mention.path("timex");
      if (!timex.isMissingNode()) {
        Span span = span(mention);
        String value = timex.path("value").asText(timex.path("altValue").asText());
        times.add(
            new TimeExpression(
                "t" + times.size(),
                span.text(text),
                TimeType.DATE,
                value,
                Optional.empty(),
                Optional.empty(),
                TimeBasis.EXPLICIT,
                span,
                PEER));
      }
    }
    return times;
  }

  /** Quotations with the words that name their speaker; for a cue stands the opening mark. */
  private List<Attribution> quotes() {
    List<Attribution> quotes = new ArrayList<>();
    for (JsonNode quote : json.path("quotes")) {
      int first = quote.path("mentionBegin").asInt(-1);
      int last = quote.path("mentionEnd").asInt(-1);
      Optional<Span> source =
          first < 0 || last < first || last >= tokens.size()
              ? Optional.empty()
              : Optional.of(tokens.get(first).span().cover(tokens.get(last).span()));
      int begin = quote.path("beginIndex").asInt();
      Span content = new Span(begin, quote.path("endIndex").asInt());
      quotes.add(new Attribution(source, new Span(begin, begin + 1), List.of(content), 1));
    }
    return quotes;
  }
}

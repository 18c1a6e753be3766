package org.hearsay.eval.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;

/** Who says what: the attributions of the encoder, and the claims that the record makes of them. */
public final class AttributionSet implements GoldSet {
  private final String name;
  private final String needs;
  private final Gold gold;
  private final boolean marksCues;

  /** Where the articles come from. */
  private interface Gold {
    List<PolnearArticle> read(Path place) throws IOException;
  }

  private AttributionSet(String name, String needs, Gold gold, boolean marksCues) {
    this.name = name;
    this.needs = needs;
    this.gold = gold;
    this.marksCues = marksCues;
  }

  /** The development articles of PolNeAR. */
  public static AttributionSet polnear() {
    return new AttributionSet("polnear", "polnear/dev", PolnearReader::read, true);
  }

  /** GUM's news, which marks sources and what is attributed, but no cues. */
  public static AttributionSet gum() {
    return new AttributionSet("gum-attribution", "gum", GumAttributions::news, false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return needs;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    PolnearScore score = new PolnearScore();
    PolnearScore claims = new PolnearScore();
    CommonNounSources commonNouns = new CommonNounSources();
    for (PolnearArticle article : run.first(gold.read(run.path(needs)))) {
      Document read = run.bench().layers(Document.of(article.text()));
      List<Attribution> found = read.get(LanguageLayers.ATTRIBUTIONS);
      List<AttributionSpans> predicted = found.stream().map(AttributionSet::spans).toList();
      List<PolnearScore.Judged> judged = score.add(article, predicted);
      claims.add(article, read.get(Facts.CLAIMS).stream().map(AttributionSet::spans).toList());
      for (PolnearScore.Judged each : judged) {
        if (each.gold() >= 0 && each.predicted() >= 0) {
          commonNouns.add(article.attributions().get(each.gold()), read, each.usable());
        }
        tell(article, predicted, found, each, run.cases());
      }
    }
    return metrics(score, claims, commonNouns.counts());
  }

  private List<Metric> metrics(PolnearScore score, PolnearScore claims, Counts commonNouns) {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(Metric.percent("usable F", score.usable().f1()));
    metrics.add(Metric.percent("usable F of the record's claims", claims.usable().f1()));
    metrics.add(Metric.percent("usable precision", score.usable().precision()));
    metrics.add(Metric.percent("usable recall", score.usable().recall()));
    if (!marksCues) {
      metrics.add(Metric.percent("recall, content within ours", score.covered().recall()));
    }
    for (Quoting quoting : Quoting.values()) {
      metrics.add(Metric.percent("recall " + low(quoting), score.usable(quoting).recall()));
    }
    metrics.add(Metric.percent("common-noun source right", commonNouns.recall()));
    for (Role role : Role.values()) {
      if (marksCues) {
        metrics.add(Metric.percent("token F " + low(role), score.tokens(role).f1()));
        metrics.add(Metric.percent("exact F " + low(role), score.exact(role).f1()));
      }
    }
    return metrics;
  }

  private static AttributionSpans spans(Attribution each) {
    return new AttributionSpans(
        each.source().stream().toList(), List.of(each.cue()), each.content());
  }

  private static AttributionSpans spans(Claim claim) {
    return new AttributionSpans(
        claim.source().mention().stream().toList(), claim.cue().stream().toList(), claim.content());
  }

  private static void tell(
      PolnearArticle article,
      List<AttributionSpans> predicted,
      List<Attribution> found,
      PolnearScore.Judged judged,
      Consumer<GoldCase> cases) {
    String gold =
        judged.gold() < 0 ? "" : shown(article, article.attributions().get(judged.gold()));
    String ours = judged.predicted() < 0 ? "" : shown(article, predicted.get(judged.predicted()));
    AttributionSpans named =
        judged.gold() < 0
            ? predicted.get(judged.predicted())
            : article.attributions().get(judged.gold());
    GoldCase told =
        GoldCase.of(
            article.name() + ":" + place(named) + (judged.gold() < 0 ? " in vain" : ""),
            low(judged.quoting()),
            gold,
            ours,
            judged.usable());
    cases.accept(
        judged.predicted() < 0
            ? told
            : told.withConfidence(found.get(judged.predicted()).confidence()));
  }

  private static String place(AttributionSpans named) {
    return named.content().get(0).begin()
        + "-"
        + named.content().get(0).end()
        + (named.source().isEmpty() ? "" : " by " + named.source().get(0).begin());
  }

  private static String shown(PolnearArticle article, AttributionSpans spans) {
    List<String> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      List<String> pieces = new ArrayList<>();
      for (Span span : spans.of(role)) {
        pieces.add(article.text().substring(span.begin(), span.end()));
      }
      parts.add(String.join(" ... ", pieces));
    }
    return String.join(" | ", parts);
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

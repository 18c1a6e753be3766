package org.hearsay.pages.html.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.pages.html.markup.WebAddress;
import org.hearsay.record.crisis.Origin;

/** The origins with the chain of their reprints, and the address of every report. */
final class SourcesView {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;

  SourcesView(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
  }

  void write() {
    List<Origin> origins = index.crisis().origins();
    context.openSection("reports", "Origins and reports", origins.size());
    if (origins.isEmpty()) {
      context.empty("None: no report was read.");
    } else {
      page.open("ul", "class", "cards").line();
      origins.forEach(this::origin);
      page.closeLine();
    }
    page.closeLine();
  }

  private void origin(Origin origin) {
    page.open("li", "class", "card", "id", context.anchors().of("origin", origin.id())).line();
    page.open("p", "class", "head").open("b").reported(index.outlet(origin.id())).close();
    page.text(" ")
        .element("span", Support.counted(origin.reports().size(), "report"), "class", "count");
    page.closeLine();
    page.open("ol", "class", "lines").line();
    for (ReportCard report : index.reports()) {
      if (origin.reports().contains(report.id())) {
        report(report, origin);
      }
    }
    page.closeLine().closeLine();
  }

  private void report(ReportCard report, Origin origin) {
    page.open("li", "id", context.anchors().of("report", report.id()));
    page.open("span", "class", "figures quiet")
        .text(report.published().map(Dates::shortDay).orElse("no day"))
        .close();
    page.text(" ").open("b").reported(report.outlet()).close().text(": ");
    Optional<String> url = report.url().filter(WebAddress::isSafe);
    if (url.isPresent()) {
      page.open("a", "class", "address", "href", url.get(), "rel", "noreferrer noopener nofollow");
      page.reported(report.headline()).close();
    } else {
      page.reported(report.headline());
    }
    page.open("span", "class", "more");
    if (report.id().equals(origin.first())) {
      page.text(origin.reports().size() > 1 ? " the first to carry it" : "");
    } else {
      origin.why().stream()
          .filter(reason -> reason.report().equals(report.id()))
          .findFirst()
          .ifPresent(
              reason ->
                  page.text(
                      " "
                          + reason.rule().replace('-', ' ')
                          + String.format(
                              Locale.ROOT, ", %.0f %% in common", 100 * reason.overlap())));
    }
    page.close().closeLine();
  }
}

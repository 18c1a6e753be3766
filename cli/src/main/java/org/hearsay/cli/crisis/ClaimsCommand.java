package org.hearsay.cli.crisis;

import java.util.List;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Exchanges;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.crisis.ClaimsTable;
import picocli.CommandLine.Command;

/** {@code hearsay claims}: who says what. */
@Command(
    name = "claims",
    description = {
      "Lists who says what, each claim once however many reports carry it, with its independent origins and what answers it.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class ClaimsCommand extends ListCommand {
  public ClaimsCommand(Session session) {
    super(session);
  }

  @Override
  String table(CrisisIndex index, DaysChoice asked, Style style) {
    return ClaimsTable.of(index, asked.from(), asked.to(), style);
  }

  @Override
  List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json) {
    return Exchanges.of(index).stream()
        .filter(exchange -> exchange.isWithin(asked.from(), asked.to()))
        .map(exchange -> json.line("claim", writer().write(exchange.claim())))
        .toList();
  }
}

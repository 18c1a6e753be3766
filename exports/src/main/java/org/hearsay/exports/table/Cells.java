package org.hearsay.exports.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects the cells of one row in order of the columns. Not thread-safe. */
public final class Cells {
  private final List<Cell> cells = new ArrayList<>();

  /** No value; several at once where a format has columns that nothing is known for. */
  public Cells none(int columns) {
    for (int i = 0; i < columns; i++) {
      cells.add(Cell.NONE);
    }
    return this;
  }

  /** Words as they are; no words are no value. */
  public Cells text(String words) {
    cells.add(words.isEmpty() ? Cell.NONE : new Cell.Text(words));
    return this;
  }

  /** What the value prints. */
  public Cells text(Optional<?> value) {
    return text(value.map(Object::toString).orElse(""));
  }

  /** Words, the same in as many columns as there are. */
  public Cells texts(String... words) {
    Arrays.stream(words).forEach(this::text);
    return this;
  }

  public Cells whole(long value) {
    cells.add(new Cell.Amount(BigDecimal.valueOf(value)));
    return this;
  }

  public Cells whole(Optional<Integer> value) {
    cells.add(value.<Cell>map(x -> new Cell.Amount(BigDecimal.valueOf(x))).orElse(Cell.NONE));
    return this;
  }

  public Cells amount(Optional<Double> value) {
    cells.add(value.<Cell>map(x -> new Cell.Amount(Numbers.plain(x))).orElse(Cell.NONE));
    return this;
  }

  public Cells flag(boolean value) {
    cells.add(new Cell.Flag(value));
    return this;
  }

  public Cells items(List<String> values) {
    cells.add(values.isEmpty() ? Cell.NONE : new Cell.Items(values));
    return this;
  }

  /** The cells up to now. */
  public List<Cell> list() {
    return List.copyOf(cells);
  }
}

package org.hearsay.reader.input;

import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.json.FieldNames;

/**
 * How inputs are read.
 *
 * @param defaults what is known of a report that says nothing else of itself
 * @param fields the names of fields in JSON
 * @param jsonLines whether each input is lines of JSON without being looked at, and its reports are
 *     named by their ids alone
 * @param limits how much is read
 */
public record InputOptions(
    ReadOptions defaults, FieldNames fields, boolean jsonLines, ItemLimits limits) {
  /** Formats are told by content, fields have their usual names, and nothing else is known. */
  public static InputOptions usual() {
    return new InputOptions(ReadOptions.none(), FieldNames.usual(), false, ItemLimits.usual());
  }

  public InputOptions withDefaults(ReadOptions value) {
    return new InputOptions(value, fields, jsonLines, limits);
  }

  public InputOptions withFields(FieldNames value) {
    return new InputOptions(defaults, value, jsonLines, limits);
  }

  public InputOptions withJsonLines(boolean value) {
    return new InputOptions(defaults, fields, value, limits);
  }

  public InputOptions withLimits(ItemLimits value) {
    return new InputOptions(defaults, fields, jsonLines, value);
  }
}

package org.hearsay.reader.archive;

import java.util.Locale;

/** Tells names of entries that are reports from those that are refused or left out. */
final class EntryNames {
  private static final int LONGEST = 1_000;

  private EntryNames() {}

  /** Whether a name would lead out of the folder that an archive is unpacked to. */
  static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    return path.startsWith("/")
        || drive
        || path.indexOf('\0') >= 0
        || path.length() > LONGEST
        || ("/" + path + "/").contains("/../");
  }

  /** Whether an entry is only about other entries, as systems and version keepers leave them. */
  static boolean isHidden(String name) {
    String path = name.replace('\\', '/');
    String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return path.startsWith("__MACOSX/")
        || last.startsWith(".")
        || last.equals("thumbs.db")
        || path.contains("/.git/");
  }

  /** A name that can be shown: no controls, not endless. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.chars()
        .limit(LONGEST / 5)
        .forEach(c -> shown.append(Character.isISOControl(c) ? '?' : (char) c));
    return shown.toString();
  }
}

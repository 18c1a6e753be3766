package org.hearsay.spark.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that a command line names, wherever Hadoop's file systems find them.
 *
 * @param files each a report or a container of reports
 * @param tables of Parquet
 */
record Inputs(List<String> files, List<String> tables) {
  private static final String LOCAL = "file:";

  Inputs {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
  }

  /** Files, and all files below folders in the order of their names, hidden ones left out. */
  static Inputs of(Collection<String> paths, Configuration hadoop) throws IOException {
    List<String> files = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    for (String each : paths) {
      for (String file : below(new Path(each), hadoop)) {
        (file.endsWith(".parquet") ? tables : files).add(file);
      }
    }
    return new Inputs(files, tables);
  }

  private static List<String> below(Path path, Configuration hadoop) throws IOException {
    FileSystem system = path.getFileSystem(hadoop);
    FileStatus status;
    try {
      status = system.getFileStatus(path);
    } catch (FileNotFoundException e) {
      // A task says so, like of any file that has gone.
      return List.of(path.toString());
    }
    if (!status.isDirectory()) {
      return List.of(path.toString());
    }
    List<String> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(path, true);
    while (files.hasNext()) {
      Path file = files.next().getPath();
      if (!file.getName().startsWith(".") && !file.getName().startsWith("_")) {
        found.add(shown(file));
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** A file of this machine as its path alone. */
  private static String shown(Path file) {
    return file.toString().startsWith(LOCAL) ? file.toUri().getPath() : file.toString();
  }
}

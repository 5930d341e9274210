package dev.leash.agent.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says what is wrong with a file in words, rather than by the class of an exception. */
final class FileProblem {

  private FileProblem() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "that is not permitted";
    }
    if (e instanceof JsonProcessingException json) {
      String where =
          json.getLocation() == null
              ? ""
              : " (line "
                  + json.getLocation().getLineNr()
                  + ", column "
                  + json.getLocation().getColumnNr()
                  + ")";
      return "it is no JSON" + where;
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}

package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;

/**
 * Writes texts of which many begin as the one before does: a number says how much of that one comes
 * first (front coding).
 */
final class PageStrings {

  /** A shorter beginning is not worth its number. */
  private static final int WORTH_IT = 5;

  private PageStrings() {}

  static void write(JsonGenerator json, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart("strings");
    String before = "";
    for (String text : texts) {
      int common = common(before, text);
      if (common < WORTH_IT) {
        json.writeString(text);
      } else {
        json.writeNumber(common);
        json.writeString(text.substring(common));
      }
      before = text;
    }
    json.writeEndArray();
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int common = 0;
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common > 0 && Character.isHighSurrogate(one.charAt(common - 1)) ? common - 1 : common;
  }
}

package dev.leash.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.leash.detect.Verdict;
import java.io.IOException;
import java.util.List;

/** What a code host shows beside a result: what its verdict means, and what to do about it. */
final class SarifRule {

  private static final String CLOSE_WITH_OWNER =
      "Make the call that takes the registration back where the life of its owner ends, such as in"
          + " `close`, `dispose` or `@PreDestroy`.";

  /** The id of the rule of what falls short of a verdict. */
  static final String SUSPECT = "SUSPECT";

  private static final String SUSPECT_MEANING =
      "Registrations that may leak: too little was seen for a verdict.";

  private static final String SUSPECT_TO_DO =
      "Look whether the call that takes the registration back is made at the end of what it is for."
          + " Suspects are never counted as leaks.";

  private SarifRule() {}

  /** Writes the rule of a verdict into the array that is open. */
  static void write(JsonGenerator json, Verdict verdict) throws IOException {
    write(json, verdict.name(), name(verdict), Wording.meaning(verdict), toDo(verdict), "warning");
  }

  /** Writes the rule of what falls short of a verdict. */
  static void writeSuspect(JsonGenerator json) throws IOException {
    write(json, SUSPECT, "Suspect", SUSPECT_MEANING, SUSPECT_TO_DO, "note");
  }

  private static void write(
      JsonGenerator json, String id, String name, String meaning, String toDo, String level)
      throws IOException {
    String plain = toDo.replace("`", "");
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", name);
    SarifWriter.text(json, "shortDescription", meaning);
    SarifWriter.text(json, "fullDescription", meaning + " " + plain);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", plain);
    json.writeStringField(
        "markdown",
        "**"
            + meaning
            + "**\n\n"
            + toDo
            + "\n\nThe message of each result names the missing call.");
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level);
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    JsonSites.strings(json, "tags", List.of("leak", "reliability"));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code OwnerEnded}. */
  private static String name(Verdict verdict) {
    StringBuilder name = new StringBuilder();
    for (String word : verdict.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return name.toString();
  }

  private static String toDo(Verdict verdict) {
    return switch (verdict) {
      case OWNER_ENDED, ACCUMULATING -> CLOSE_WITH_OWNER;
      case LOADER_CLOSED ->
          "Take back everything that the application registered outside itself when it is stopped,"
              + " such as in `contextDestroyed`. Otherwise its class loader stays in memory.";
      case HANDLE_LOST ->
          "Keep what the register call returns, and use it to end the registration. There is no"
              + " other way to do so.";
      case DUPLICATE ->
          "Register once, or take the registration back before it is made again. Otherwise the"
              + " listener is called several times for each event.";
      case RELEASED_BUT_RETAINED ->
          "The application did its part. Look for a newer version of the library, or for a way"
              + " past it.";
      case EXPIRED ->
          "Take the registration back in time, or raise `timeout` if it is meant to live longer.";
      case OVER_LIMIT ->
          "Look at what registers so much, or raise `maxPerOwner` or `maxPerService` if that is"
              + " how it should be.";
    };
  }
}

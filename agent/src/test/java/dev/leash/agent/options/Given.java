package dev.leash.agent.options;

import java.io.FileNotFoundException;
import java.util.HashMap;
import java.util.Map;

/** Sources made up by a test. */
final class Given {

  private String arguments = "";
  private final Map<Object, Object> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();

  private Given() {}

  static Given nothing() {
    return new Given();
  }

  static Given arguments(String text) {
    Given given = new Given();
    given.arguments = text;
    return given;
  }

  static Given property(String name, Object value) {
    return nothing().andProperty(name, value);
  }

  static Given variable(String name, String value) {
    return nothing().andVariable(name, value);
  }

  /** A file {@code leash.conf} that the arguments name. */
  static Given file(String text) {
    return arguments("config=leash.conf").andFile("leash.conf", text);
  }

  Given andProperty(String name, Object value) {
    properties.put(name, value);
    return this;
  }

  Given andVariable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Given andFile(String path, String text) {
    files.put(path, text);
    return this;
  }

  Options read() {
    return Options.read(new OptionSources(arguments, properties, environment, this::textOf));
  }

  private String textOf(String path) throws FileNotFoundException {
    String text = files.get(path);
    if (text == null) {
      throw new FileNotFoundException("there is no such file");
    }
    return text;
  }
}

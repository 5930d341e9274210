package dev.leash.it.docs;

import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The blocks of code on a page of the documentation. */
final class Snippets {

  private Snippets() {}

  /** The pages, by their names. */
  static List<Path> pages() throws IOException {
    try (var files = Files.list(docs())) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static Path page(String name) {
    return docs().resolve(name);
  }

  private static Path docs() {
    return Places.agentJar().getParent().getParent().getParent().resolve("docs");
  }

  /** The blocks of a language, without their fences and with the first line's indentation. */
  static List<String> in(Path page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : Files.readAllLines(page)) {
      if (line.strip().startsWith("```")) {
        if (block == null) {
          block = new StringBuilder(line.strip().equals("```" + language) ? "" : "\0");
        } else {
          if (block.isEmpty() || block.charAt(0) != '\0') {
            blocks.add(block.toString());
          }
          block = null;
        }
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }
}

package dev.leash.agent.catalogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: turns the YAML files of a folder into the one file that ships, and {@code
 * owners.yaml} beside it into two others.
 */
public final class CatalogueCompiler {

  private CatalogueCompiler() {}

  /**
   * Compiles.
   *
   * @param arguments the folder, and the file to write
   */
  public static void main(String[] arguments) throws IOException, RuleException {
    Path folder = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    List<OwnerRule> owners = owners(folder.resolveSibling("owners.yaml"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CatalogueFile.write(read(folder), owners, out);
    }
    try (OutputStream out = Files.newOutputStream(file.resolveSibling("owners.bin"))) {
      OwnerRules.write(owners, out);
    }
    try (OutputStream out = Files.newOutputStream(file.resolveSibling("lifecycles.bin"))) {
      lifecycles(folder.resolveSibling("owners.yaml")).write(out);
    }
  }

  /** The methods that end lives, of a file. */
  static LifecycleRules lifecycles(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return OwnerFile.lifecycles(in);
    }
  }

  /** The sorts of owners of a file. */
  static List<OwnerRule> owners(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return OwnerFile.read(in);
    }
  }

  /** The rules of all files of a folder, in the order of the files' names. */
  public static List<ApiRule> read(Path folder) throws IOException, RuleException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    List<ApiRule> rules = new ArrayList<>();
    for (Path file : files) {
      try (Reader in = Files.newBufferedReader(file)) {
        rules.addAll(RuleFile.read(file.getFileName().toString(), in));
      }
    }
    return rules;
  }
}

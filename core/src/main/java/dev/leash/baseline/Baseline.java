package dev.leash.baseline;

import dev.leash.file.ReplacedFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The leaks that are known. Only what is new, or has grown, counts; so it can only get better.
 *
 * <p>Immutable.
 */
public final class Baseline {

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private final Map<String, KnownLeak> byId = new LinkedHashMap<>();

  /** A baseline of these entries; of two with the same id the later one counts. */
  public Baseline(Collection<KnownLeak> known) {
    for (KnownLeak entry : known) {
      byId.put(entry.id(), entry);
    }
  }

  /**
   * Reads a file.
   *
   * @throws DamagedBaseline if it is no baseline; the message is one line that says where and why
   * @throws IOException if it can't be read
   */
  public static Baseline read(Path file) throws IOException {
    return new Baseline(BaselineFormat.read(file));
  }

  /**
   * Holds what occurred against a file. Whatever is wrong with that, everything is new then.
   *
   * @param today the day on which entries must not have expired
   */
  public static BaselineComparison compare(Path file, List<ObservedLeak> seen, LocalDate today) {
    try {
      return read(file).compare(seen, today);
    } catch (DamagedBaseline e) {
      return BaselineComparison.allNew(seen, e.getMessage());
    } catch (NoSuchFileException e) {
      return BaselineComparison.allNew(seen, "there is no baseline " + file + " yet");
    } catch (IOException e) {
      return BaselineComparison.allNew(seen, "the baseline " + file + " can't be read (" + e + ")");
    }
  }

  /** Whether it has an entry with this id. */
  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  /** Its entries. */
  public List<KnownLeak> known() {
    return List.copyOf(byId.values());
  }

  /**
   * Holds what occurred against it.
   *
   * @param today the day on which entries must not have expired
   */
  public BaselineComparison compare(List<ObservedLeak> seen, LocalDate today) {
    BaselineComparison.Builder comparison = new BaselineComparison.Builder();
    Set<String> ids = new HashSet<>();
    SameMethod sameMethod = new SameMethod(byId.keySet(), seen);
    for (ObservedLeak one : seen) {
      KnownLeak entry = sameMethod.isUndecided(one.id()) ? null : byId.get(one.id());
      ids.add(one.id());
      comparison.add(one, entry, entry != null && entry.isExpired(today));
    }
    sameMethod.lines().forEach(comparison::say);
    List<KnownLeak> fixed = new ArrayList<>();
    for (KnownLeak entry : byId.values()) {
      if (!ids.contains(entry.id())) {
        fixed.add(entry);
      }
    }
    return comparison.build(fixed);
  }

  /**
   * With everything that occurred: what is new gets an entry, what has grown a higher number. Other
   * entries stay as they are.
   *
   * @param reason why what is new is tolerated; may be null
   * @param until the last day on which it is; null for no end
   */
  public Baseline with(List<ObservedLeak> seen, String reason, LocalDate until) {
    Baseline more = new Baseline(byId.values());
    for (ObservedLeak one : seen) {
      KnownLeak entry = byId.get(one.id());
      if (entry == null) {
        entry = new KnownLeak(one.id(), one.api(), one.at(), one.live(), reason, until);
      } else if (entry.isExceededBy(one)) {
        entry = entry.live(one.live());
      }
      more.byId.put(one.id(), entry);
    }
    return more;
  }

  /** Without what did not occur, and with lower numbers for what has become less. */
  public Baseline pruned(List<ObservedLeak> seen) {
    Baseline less = new Baseline(List.of());
    for (ObservedLeak one : seen) {
      KnownLeak entry = byId.get(one.id());
      if (entry != null) {
        boolean lower = entry.live() != KnownLeak.ANY && one.live() < entry.live();
        less.byId.put(one.id(), lower ? entry.live(one.live()) : entry);
      }
    }
    return less;
  }

  /**
   * Writes it, whole or not at all: an entry a line, in the order of the code, so that versions can
   * be compared line by line.
   */
  public void write(Path file) throws IOException {
    String text = BaselineFormat.text(byId.values());
    ReplacedFile.write(file, out -> out.write(text));
  }
}

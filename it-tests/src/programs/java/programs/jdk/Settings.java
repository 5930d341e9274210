package programs.jdk;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;
import java.util.prefs.NodeChangeEvent;
import java.util.prefs.NodeChangeListener;
import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;
import programs.Rounds;
import programs.Rounds.Release;

/** Pages that listen to the settings they show; the settings are kept in memory. */
public class Settings {
  private static final Preferences ROOT = new Memory(null, "");
  private static final Preferences NODE = ROOT.node("page");

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "removed" -> {
        Rounds.run("leaky", Settings::show);
        NODE.removeNode();
      }
      case "nodes" -> Rounds.run(args[1], Settings::list);
      default -> Rounds.run(args[0], Settings::show);
    }
  }

  private static Release show() {
    PreferenceChangeListener page = new Page();
    NODE.addPreferenceChangeListener(page);
    return () -> NODE.removePreferenceChangeListener(page);
  }

  private static Release list() {
    NodeChangeListener page = new Page();
    NODE.addNodeChangeListener(page);
    return () -> NODE.removeNodeChangeListener(page);
  }

  /** One of many. */
  static class Page implements PreferenceChangeListener, NodeChangeListener {
    @Override
    public void preferenceChange(PreferenceChangeEvent event) {}

    @Override
    public void childAdded(NodeChangeEvent event) {}

    @Override
    public void childRemoved(NodeChangeEvent event) {}
  }

  /** Preferences that stay in memory. */
  static class Memory extends AbstractPreferences {
    Memory(AbstractPreferences parent, String name) {
      super(parent, name);
    }

    @Override
    protected void putSpi(String key, String value) {}

    @Override
    protected String getSpi(String key) {
      return null;
    }

    @Override
    protected void removeSpi(String key) {}

    @Override
    protected void removeNodeSpi() throws BackingStoreException {}

    @Override
    protected String[] keysSpi() {
      return new String[0];
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      return new Memory(this, name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }
}

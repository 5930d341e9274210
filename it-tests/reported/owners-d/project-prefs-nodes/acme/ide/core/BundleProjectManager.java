package acme.ide.core;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** Knows how the bundles of each project are to be resolved. */
public class BundleProjectManager implements ResourceListener {
    private static final class Resolution {
        final Project project;
        String strategy = "dependencies";
        int runs;
        Resolution(Project project) { this.project = project; }
        void resolve() { runs += project.bundles().size(); }
    }

    private final Workspace workspace;
    private final Preferences instanceScope;
    private final boolean takeBack;
    private final Map<Project, Resolution> resolutions = new HashMap<>();
    private final Map<Project, PreferenceChangeListener> prefListeners = new HashMap<>();
    private final PreferenceChangeListener ownListener = e -> System.out.println("preference " + e.getKey() + "=" + e.getNewValue());

    public BundleProjectManager(Workspace workspace, Preferences instanceScope, boolean takeBack) {
        this.workspace = workspace;
        this.instanceScope = instanceScope;
        this.takeBack = takeBack;
    }

    public void start() {
        workspace.addResourceListener(this);
        instanceScope.addPreferenceChangeListener(ownListener);
    }

    @Override
    public void projectOpened(Project project) {
        Resolution r = new Resolution(project);
        resolutions.put(project, r);
        PreferenceChangeListener l = event -> {
            if (event.getKey().equals("resolve.strategy")) {
                r.strategy = event.getNewValue();
                r.resolve();
            }
        };
        instanceScope.addPreferenceChangeListener(l);
        if (takeBack) {
            prefListeners.put(project, l);
        }
    }

    @Override
    public void projectDeleted(Project project) {
        resolutions.remove(project);
        PreferenceChangeListener l = prefListeners.remove(project);
        if (l != null) {
            instanceScope.removePreferenceChangeListener(l);
        }
    }

    public void shutdown() {
        workspace.removeResourceListener(this);
        instanceScope.removePreferenceChangeListener(ownListener);
        prefListeners.values().forEach(instanceScope::removePreferenceChangeListener);
    }

    public int managed() { return resolutions.size(); }
}

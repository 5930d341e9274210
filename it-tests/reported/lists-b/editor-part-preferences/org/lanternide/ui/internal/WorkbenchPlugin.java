package org.lanternide.ui.internal;

import org.lanternide.jface.PreferenceStore;

public final class WorkbenchPlugin {
    private static final WorkbenchPlugin inst = new WorkbenchPlugin();
    private final PreferenceStore apiPreferences = new PreferenceStore();

    public static WorkbenchPlugin getDefault() { return inst; }

    public PreferenceStore getAPIPreferenceStore() { return apiPreferences; }
}

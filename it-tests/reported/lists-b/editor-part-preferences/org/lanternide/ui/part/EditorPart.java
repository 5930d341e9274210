package org.lanternide.ui.part;

import org.lanternide.jface.IPropertyChangeListener;
import org.lanternide.ui.internal.WorkbenchPlugin;

public abstract class EditorPart extends WorkbenchPart {
    public static final String SHOW_TITLE_DIRTY = "SHOW_TITLE_DIRTY";

    private boolean decorateDirty;
    private boolean dirty;
    private final IPropertyChangeListener dirtyIndicatorPrefListener = event -> {
        if (event.getProperty().equals(SHOW_TITLE_DIRTY)) {
            decorateDirty = Boolean.parseBoolean((String) event.getNewValue());
        }
    };

    protected EditorPart() {
        super();
        WorkbenchPlugin.getDefault().getAPIPreferenceStore().addPropertyChangeListener(dirtyIndicatorPrefListener);
    }

    @Override
    public void dispose() {
        if (org.lanternide.ui.internal.Compat.unhookPreferences) {
            WorkbenchPlugin.getDefault().getAPIPreferenceStore().removePropertyChangeListener(dirtyIndicatorPrefListener);
        }
        super.dispose();
    }

    public void setDirty(boolean d) { dirty = d; }

    public String getTitle() {
        return (dirty && decorateDirty ? "*" : "") + getPartName();
    }
}

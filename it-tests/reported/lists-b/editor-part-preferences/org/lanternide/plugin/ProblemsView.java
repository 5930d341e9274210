package org.lanternide.plugin;

import org.lanternide.jface.IPropertyChangeListener;
import org.lanternide.ui.internal.WorkbenchPlugin;
import org.lanternide.ui.part.WorkbenchPart;

/** A view; it unhooks as it should. */
public class ProblemsView extends WorkbenchPart {
    private int limit = 100;
    private final IPropertyChangeListener limitListener = e -> {
        if (e.getProperty().equals("MARKER_LIMIT")) limit = Integer.parseInt((String) e.getNewValue());
    };

    @Override
    public void createPartControl() {
        setPartName("Problems");
        WorkbenchPlugin.getDefault().getAPIPreferenceStore().addPropertyChangeListener(limitListener);
    }

    @Override
    public void dispose() {
        WorkbenchPlugin.getDefault().getAPIPreferenceStore().removePropertyChangeListener(limitListener);
        super.dispose();
    }

    public int getLimit() { return limit; }
}

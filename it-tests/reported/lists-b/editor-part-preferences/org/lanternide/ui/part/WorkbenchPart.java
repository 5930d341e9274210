package org.lanternide.ui.part;

import org.lanternide.jface.ListenerList;

public abstract class WorkbenchPart {
    private String partName = "";
    private final ListenerList propListeners = new ListenerList();

    public abstract void createPartControl();

    public void dispose() {
    }

    protected void setPartName(String n) {
        partName = n;
        for (Object l : propListeners.getListeners()) {
            ((Runnable) l).run();
        }
    }

    public void addPropertyListener(Runnable l) { propListeners.add(l); }
    public String getPartName() { return partName; }
}

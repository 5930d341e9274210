package acme.cat.core;

/** Started with the application, listens for all its life. */
public final class AutoSave {
    private int entriesSinceSave;
    private int saves;

    public static AutoSave install() {
        AutoSave s = new AutoSave();
        CoreEvents.registerEntryEventListener(e -> {
            if (++s.entriesSinceSave >= 5) {
                s.entriesSinceSave = 0;
                s.saves++;
            }
        });
        CoreEvents.registerProjectChangeListener(t -> s.entriesSinceSave = 0);
        return s;
    }

    public int saves() {
        return saves;
    }
}

package acme.parcel;

import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.FilterList;

public class ConveyorPanel {
    private final int belt;
    private final EventList<Parcel> source;
    private final FilterList<Parcel> mine;
    private final SourceChangeHandler sourceChangeHandler;
    private final boolean thorough;
    private int inserts, deletes;

    public ConveyorPanel(int belt, EventList<Parcel> source, boolean thorough) {
        this.belt = belt;
        this.source = source;
        this.thorough = thorough;
        this.mine = new FilterList<>(source, p -> p.belt() == belt);
        this.sourceChangeHandler = SourceChangeHandler.attach(this, source);
    }

    void sourceChanged(int type) { if (type == 2) inserts++; else if (type == 0) deletes++; }

    public void dispose() {
        source.getReadWriteLock().writeLock().lock();
        try {
            mine.dispose();
            if (thorough) source.removeListEventListener(sourceChangeHandler);
        } finally {
            source.getReadWriteLock().writeLock().unlock();
        }
    }

    public String caption() { return "belt " + belt + ": " + mine.size() + " parcels, +" + inserts + " -" + deletes; }
}

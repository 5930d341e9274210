package acme.parcel;

import ca.odell.glazedlists.BasicEventList;
import ca.odell.glazedlists.EventList;

public class SortingHall {
    public final EventList<Parcel> parcels = new BasicEventList<>();
    private int events;

    public SortingHall() { parcels.addListEventListener(e -> events++); }

    public void arrive(Parcel p) {
        parcels.getReadWriteLock().writeLock().lock();
        try { parcels.add(p); if (parcels.size() > 50) parcels.remove(0); } finally { parcels.getReadWriteLock().writeLock().unlock(); }
    }

    public int events() { return events; }
}

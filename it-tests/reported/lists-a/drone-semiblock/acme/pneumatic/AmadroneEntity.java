package acme.pneumatic;

/** Delivery drone: listens with an annotated method instead, and takes itself back properly. */
public class AmadroneEntity extends DroneEntity {
    private int offers;

    public AmadroneEntity(Level level) {
        super(level, true);
    }

    @Override
    public void onAddedToLevel() {
        GameEventBus.EVENT_BUS.register(this);
    }

    @SubscribeEvent
    public void onAnySemiblock(SemiblockEvent e) {
        offers++;
    }

    @Override
    public void onRemovedFromLevel() {
        GameEventBus.EVENT_BUS.unregister(this);
    }

    public int getOffers() {
        return offers;
    }
}

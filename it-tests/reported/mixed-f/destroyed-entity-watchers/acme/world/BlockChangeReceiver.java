package acme.world;

public interface BlockChangeReceiver {
    void blockChanged(int x, int y, int z);
}

package acme.world;

public class Inventory {
    final int[] slots = new int[400];
}

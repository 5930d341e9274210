package depot;

public class Parcel {
    final int weight;

    public Parcel(int weight) {
        this.weight = weight;
    }
}

package acme.parcel;

public record Parcel(String id, int belt, double kg) {}

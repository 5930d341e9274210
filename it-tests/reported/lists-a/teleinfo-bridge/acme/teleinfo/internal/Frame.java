package acme.teleinfo.internal;

public record Frame(String adco, int iinst, long base, byte[] raw) {
}

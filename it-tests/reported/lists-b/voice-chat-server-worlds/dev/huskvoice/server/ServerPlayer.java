package dev.huskvoice.server;

import java.util.UUID;

public class ServerPlayer {
    private final UUID uuid;
    private final String name;
    private final MinecraftServer server;

    public ServerPlayer(String name, MinecraftServer server) {
        this.uuid = UUID.nameUUIDFromBytes(name.getBytes());
        this.name = name;
        this.server = server;
    }

    public UUID getUUID() { return uuid; }
    public String getName() { return name; }
    public MinecraftServer getServer() { return server; }
}

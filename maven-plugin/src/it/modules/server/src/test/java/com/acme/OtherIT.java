package com.acme;

public class OtherIT extends Windows {}

package com.acme;

public class OneIT extends Windows {}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n user(s) saved</source>
            <translation>
                <numerusform>%n user saved</numerusform>
                <numerusform>%n users saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listed</source>
            <translation>
                <numerusform>The %n listed</numerusform>
                <numerusform>The %n listed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported</source>
            <translation>
                <numerusform>%n row imported</numerusform>
                <numerusform>%n rows imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with problems were left out.</source>
            <translation>
                <numerusform>%n row with a problem was left out.</numerusform>
                <numerusform>%n rows with problems were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message numerus="yes">
            <source>Undo changes of %n user(s)</source>
            <translation>
                <numerusform>Undo changes of %n user</numerusform>
                <numerusform>Undo changes of %n users</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: changes of %n user(s).</source>
            <translation>
                <numerusform>Taken back: changes of %n user.</numerusform>
                <numerusform>Taken back: changes of %n users.</numerusform>
            </translation>
        </message>
    </context>
</TS>

/** Texts, what Milvus answers for the shape, or its fault: as go-geom 1.6.1 reads and writes them. */

export interface WktCase {
  readonly text: string;
  readonly shape?: string;
  readonly fault?: string;
}

export const WKT_CASES: readonly WktCase[] = [
  { text: 'POINT(1 2)', shape: 'POINT (1 2)' },
  {
    text: 'POINT (1 2',
    fault:
      "syntax error: unexpected $end, expecting ')' at line 1, pos 10\nLINE 1: POINT (1 2\n                  ^",
  },
  {
    text: 'POINT 1 2',
    fault:
      "syntax error: unexpected NUM, expecting '(' at line 1, pos 6\nLINE 1: POINT 1 2\n              ^",
  },
  { text: 'POINT EMPTY', shape: 'POINT EMPTY' },
  { text: 'point z (1 2 3)', shape: 'POINT Z (1 2 3)' },
  { text: 'POINTZM(1 2 3 4)', shape: 'POINT ZM (1 2 3 4)' },
  { text: 'POINT M (1 2 3)', shape: 'POINT M (1 2 3)' },
  { text: 'POINT(1 2 3)', shape: 'POINT Z (1 2 3)' },
  {
    text: 'POINT(1)',
    fault:
      'syntax error: not enough coordinates at line 1, pos 7\nLINE 1: POINT(1)\n               ^\nHINT: each point needs at least 2 coords',
  },
  {
    text: 'POINT(1 2 3 4 5)',
    fault:
      'syntax error: too many coordinates at line 1, pos 15\nLINE 1: POINT(1 2 3 4 5)\n                       ^\nHINT: each point can have at most 4 coords',
  },
  {
    text: 'POINT()',
    fault:
      "syntax error: unexpected ')', expecting NUM at line 1, pos 6\nLINE 1: POINT()\n              ^",
  },
  {
    text: 'POINT(1,2)',
    fault:
      'syntax error: not enough coordinates at line 1, pos 7\nLINE 1: POINT(1,2)\n               ^\nHINT: each point needs at least 2 coords',
  },
  {
    text: 'LINESTRING(1 2)',
    fault:
      'syntax error: non-empty linestring with only one point at line 1, pos 14\nLINE 1: LINESTRING(1 2)\n                      ^\nHINT: minimum number of points is 2',
  },
  {
    text: 'LINESTRING(1 2,3 4',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 18\nLINE 1: LINESTRING(1 2,3 4\n                          ^",
  },
  {
    text: 'LINESTRING(1 2,3 4,',
    fault:
      'syntax error: unexpected $end, expecting NUM at line 1, pos 19\nLINE 1: LINESTRING(1 2,3 4,\n                           ^',
  },
  {
    text: 'LINESTRING(1 2,3 4 5)',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XY so expecting 2 coords but got 3 coords at line 1, pos 20\nLINE 1: LINESTRING(1 2,3 4 5)\n                            ^',
  },
  { text: 'POLYGON((0 0,1 0,1 1,0 0))', shape: 'POLYGON ((0 0, 1 0, 1 1, 0 0))' },
  {
    text: 'POLYGON((0 0,1 0,1 1,0 1))',
    fault:
      'syntax error: polygon ring not closed at line 1, pos 24\nLINE 1: POLYGON((0 0,1 0,1 1,0 1))\n                                ^\nHINT: ensure first and last point are the same',
  },
  {
    text: 'POLYGON((0 0,1 0,0 0))',
    fault:
      "syntax error: polygon ring doesn't have enough points at line 1, pos 20\nLINE 1: POLYGON((0 0,1 0,0 0))\n                            ^\nHINT: minimum number of points is 4",
  },
  {
    text: 'POLYGON((0 0,1 0,1 1,0 0)',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 25\nLINE 1: POLYGON((0 0,1 0,1 1,0 0)\n                                 ^",
  },
  {
    text: 'POLYGON(0 0,1 0,1 1,0 0)',
    fault:
      "syntax error: unexpected NUM, expecting '(' at line 1, pos 8\nLINE 1: POLYGON(0 0,1 0,1 1,0 0)\n                ^",
  },
  { text: 'POLYGON EMPTY', shape: 'POLYGON EMPTY' },
  { text: 'MULTIPOINT(1 2,3 4)', shape: 'MULTIPOINT (1 2, 3 4)' },
  { text: 'MULTIPOINT((1 2),(3 4),EMPTY)', shape: 'MULTIPOINT (1 2, 3 4, EMPTY)' },
  {
    text: 'MULTIPOINT(1 2',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 14\nLINE 1: MULTIPOINT(1 2\n                      ^",
  },
  { text: 'MULTIPOINT EMPTY', shape: 'MULTIPOINT EMPTY' },
  { text: 'MULTILINESTRING((1 2,3 4),EMPTY)', shape: 'MULTILINESTRING ((1 2, 3 4), EMPTY)' },
  {
    text: 'MULTILINESTRING((1 2,3 4)',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 25\nLINE 1: MULTILINESTRING((1 2,3 4)\n                                 ^",
  },
  {
    text: 'MULTIPOLYGON(((0 0,1 0,1 1,0 0)),EMPTY)',
    shape: 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), EMPTY)',
  },
  {
    text: 'MULTIPOLYGON(((0 0,1 0,1 1,0 0))',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 32\nLINE 1: ...LTIPOLYGON(((0 0,1 0,1 1,0 0))\n                                         ^",
  },
  {
    text: 'MULTIPOLYGON((0 0',
    fault:
      "syntax error: unexpected NUM, expecting '(' at line 1, pos 14\nLINE 1: MULTIPOLYGON((0 0\n                      ^",
  },
  {
    text: 'GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))',
    shape: 'GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))',
  },
  { text: 'GEOMETRYCOLLECTION EMPTY', shape: 'GEOMETRYCOLLECTION EMPTY' },
  { text: 'GEOMETRYCOLLECTION Z EMPTY', shape: 'GEOMETRYCOLLECTION Z EMPTY' },
  { text: 'GEOMETRYCOLLECTION M (POINT EMPTY)', shape: 'GEOMETRYCOLLECTION M (POINT M EMPTY)' },
  {
    text: 'GEOMETRYCOLLECTION M (POINT(0 0 0))',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XYM but encountered layout of not XYM at line 1, pos 27\nLINE 1: GEOMETRYCOLLECTION M (POINT(0 0 0))\n                                   ^\nHINT: the M variant is required for non-empty XYM geometries in GEOMETRYCOLLECTIONs',
  },
  {
    text: 'GEOMETRYCOLLECTION(POINT M (1 2 3), POINT EMPTY)',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XYM but encountered layout of not XYM at line 1, pos 36\nLINE 1: ...RYCOLLECTION(POINT M (1 2 3), POINT EMPTY)\n                                         ^\nHINT: the M variant is required for non-empty XYM geometries in GEOMETRYCOLLECTIONs',
  },
  {
    text: 'GEOMETRYCOLLECTION(POINT Z (1 2 3), POINT(1 2))',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XYZ so expecting 3 coords but got 2 coords at line 1, pos 45\nLINE 1: ...ION(POINT Z (1 2 3), POINT(1 2))\n                                         ^',
  },
  {
    text: 'GEOMETRYCOLLECTION(POINT(1 2)',
    fault:
      "syntax error: unexpected $end, expecting ')' or ',' at line 1, pos 29\nLINE 1: GEOMETRYCOLLECTION(POINT(1 2)\n                                     ^",
  },
  {
    text: 'GEOMETRYCOLLECTION()',
    fault:
      "syntax error: unexpected ')' at line 1, pos 19\nLINE 1: GEOMETRYCOLLECTION()\n                           ^",
  },
  {
    text: 'GEOMETRYCOLLECTION(GEOMETRYCOLLECTION EMPTY)',
    shape: 'GEOMETRYCOLLECTION (GEOMETRYCOLLECTION EMPTY)',
  },
  {
    text: 'GEOMETRYCOLLECTION Z (GEOMETRYCOLLECTION EMPTY, POINT EMPTY)',
    shape: 'GEOMETRYCOLLECTION Z (GEOMETRYCOLLECTION Z EMPTY, POINT Z EMPTY)',
  },
  {
    text: 'invalid wkt',
    fault: 'syntax error: invalid keyword at line 1, pos 0\nLINE 1: invalid wkt\n        ^',
  },
  { text: '', fault: 'syntax error: unexpected $end at line 1, pos 0\nLINE 1: \n        ^' },
  {
    text: '   ',
    fault: 'syntax error: unexpected $end at line 1, pos 3\nLINE 1:    \n           ^',
  },
  { text: '1 2', fault: 'syntax error: unexpected NUM at line 1, pos 0\nLINE 1: 1 2\n        ^' },
  {
    text: 'POINT(1 2) x',
    fault:
      'syntax error: invalid keyword at line 1, pos 11\nLINE 1: POINT(1 2) x\n                   ^',
  },
  {
    text: 'POINT(1 2) 3',
    fault:
      'syntax error: unexpected NUM at line 1, pos 11\nLINE 1: POINT(1 2) 3\n                   ^',
  },
  {
    text: 'POINT(1 2))',
    fault:
      "syntax error: unexpected ')' at line 1, pos 10\nLINE 1: POINT(1 2))\n                  ^",
  },
  {
    text: 'POINT(1e400 2)',
    fault: 'syntax error: invalid number at line 1, pos 6\nLINE 1: POINT(1e400 2)\n              ^',
  },
  {
    text: 'POINT(1-2 2)',
    fault: 'syntax error: invalid number at line 1, pos 6\nLINE 1: POINT(1-2 2)\n              ^',
  },
  { text: 'POINT(1e21 1e-7)', shape: 'POINT (1000000000000000000000 0.0000001)' },
  { text: 'POINT(-0 0.1)', shape: 'POINT (-0 0.1)' },
  {
    text: 'POINT(+1 2)',
    fault: 'syntax error: invalid character at line 1, pos 6\nLINE 1: POINT(+1 2)\n              ^',
  },
  {
    text: 'POINT(1 2; 3)',
    fault:
      'syntax error: invalid character at line 1, pos 9\nLINE 1: POINT(1 2; 3)\n                 ^',
  },
  {
    text: 'SRID=4326;POINT(1 2)',
    fault:
      'syntax error: invalid keyword at line 1, pos 0\nLINE 1: SRID=4326;POINT(1 2)\n        ^',
  },
  {
    text: 'POINT(日 2)',
    fault: 'syntax error: invalid keyword at line 1, pos 6\nLINE 1: POINT(日 2)\n              ^',
  },
  { text: 'POINT(1 2)\u0000zz', shape: 'POINT (1 2)' },
  {
    text: 'LINESTRING(\n1 2,\n3 x)',
    fault: 'syntax error: invalid keyword at line 3, pos 2\nLINE 3: 3 x)\n          ^',
  },
  {
    text: 'LINESTRING EMPTY EMPTY',
    fault:
      'syntax error: unexpected EMPTY at line 1, pos 17\nLINE 1: LINESTRING EMPTY EMPTY\n                         ^',
  },
  { text: 'POINT Z EMPTY', shape: 'POINT Z EMPTY' },
  { text: 'LINESTRING M EMPTY', shape: 'LINESTRING M EMPTY' },
  { text: 'MULTIPOINT Z (EMPTY)', shape: 'MULTIPOINT Z (EMPTY)' },
  {
    text: 'MULTIPOINT (EMPTY, 1 2 3)',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XY so expecting 2 coords but got 3 coords at line 1, pos 24\nLINE 1: MULTIPOINT (EMPTY, 1 2 3)\n                                ^',
  },
  {
    text: 'CIRCULARSTRING(0 0,1 1)',
    fault:
      'syntax error: invalid keyword at line 1, pos 0\nLINE 1: CIRCULARSTRING(0 0,1 1)\n        ^',
  },
  {
    text: 'LINESTRINGZ(1 2,3 4)',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XYZ so expecting 3 coords but got 2 coords at line 1, pos 15\nLINE 1: LINESTRINGZ(1 2,3 4)\n                       ^',
  },
  {
    text: 'POINT (123456789012345678901234567890 1)',
    shape: 'POINT (123456789012345680000000000000 1)',
  },
  {
    text: 'MULTIPOLYGON(0 0',
    fault:
      "syntax error: unexpected NUM, expecting EMPTY or '(' at line 1, pos 13\nLINE 1: MULTIPOLYGON(0 0\n                     ^",
  },
  {
    text: 'MULTIPOINT( ',
    fault:
      "syntax error: unexpected $end, expecting EMPTY or NUM or '(' at line 1, pos 12\nLINE 1: MULTIPOINT( \n                    ^",
  },
  {
    text: 'MULTIPOINT12,3 4)',
    fault:
      "syntax error: unexpected NUM, expecting EMPTY or '(' at line 1, pos 10\nLINE 1: MULTIPOINT12,3 4)\n                  ^",
  },
  {
    text: 'MULTIPOINT((1 2,3 4))',
    fault:
      "syntax error: unexpected ',', expecting ')' at line 1, pos 15\nLINE 1: MULTIPOINT((1 2,3 4))\n                       ^",
  },
  { text: 'MULTIPOINT Z (1 2 3, EMPTY)', shape: 'MULTIPOINT Z (1 2 3, EMPTY)' },
  {
    text: 'MULTIPOLYGON Z (((0 0 1, 1 0 1, 1 1 1, 0 0 1)))',
    shape: 'MULTIPOLYGON Z (((0 0 1, 1 0 1, 1 1 1, 0 0 1)))',
  },
  {
    text: 'POLYGON Z ((0 0 1, 1 0 1, 1 1 1, 0 0 2))',
    fault:
      'syntax error: polygon ring not closed at line 1, pos 38\nLINE 1: ...Z ((0 0 1, 1 0 1, 1 1 1, 0 0 2))\n                                         ^\nHINT: ensure first and last point are the same',
  },
  {
    text: 'POLYGON M ((0 0 1, 1 0 1, 1 1 1, 0 0 2))',
    shape: 'POLYGON M ((0 0 1, 1 0 1, 1 1 1, 0 0 2))',
  },
  {
    text: 'POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,2 1,2 2,1 1))',
    shape: 'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))',
  },
  { text: 'MULTILINESTRING M ((1 2 3, 4 5 6))', shape: 'MULTILINESTRING M ((1 2 3, 4 5 6))' },
  { text: 'MULTIPOINT M (1 2 3)', shape: 'MULTIPOINT M (1 2 3)' },
  {
    text: 'GEOMETRYCOLLECTION ZM (POINT EMPTY, POINT ZM (1 2 3 4))',
    shape: 'GEOMETRYCOLLECTION ZM (POINT ZM EMPTY, POINT ZM (1 2 3 4))',
  },
  {
    text: 'GEOMETRYCOLLECTION Z (POINT M (1 2 3))',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XYZ but encountered layout of XYM at line 1, pos 22\nLINE 1: GEOMETRYCOLLECTION Z (POINT M (1 2 3))\n                              ^',
  },
  {
    text: 'GEOMETRYCOLLECTION (POINT EMPTY, POINT Z (1 2 3))',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XY but encountered layout of XYZ at line 1, pos 33\nLINE 1: ...METRYCOLLECTION (POINT EMPTY, POINT Z (1 2 3))\n                                         ^',
  },
  {
    text: '\tPOINT\t(1\t2 x)',
    fault:
      'syntax error: invalid keyword at line 1, pos 12\nLINE 1:  POINT (1 2 x)\n                    ^',
  },
  { text: 'POINT(1.50 002)', shape: 'POINT (1.5 2)' },
  { text: 'POINT(.5 5.)', shape: 'POINT (0.5 5)' },
  { text: 'POINT(1e2 -1E-3)', shape: 'POINT (100 -0.001)' },
  {
    text: 'POINT(1e-320 1.7976931348623157e308)',
    shape:
      'POINT (0.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000)',
  },
  {
    text: 'LINESTRING(0 0, 111111111111111111111111 2222222222222222222222222222 3333333333333333, 1 1)',
    fault:
      'syntax error: mixed dimensionality, parsed layout is XY so expecting 2 coords but got 3 coords at line 1, pos 86\nLINE 1: ...2222222222222 3333333333333333, 1 1)\n                                         ^',
  },
];

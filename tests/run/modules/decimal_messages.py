# Arguments, attributes and messages of module decimal.
from decimal import *
f=Context().flags
try: f.popitem()
except Exception as e: print(repr(e))
print(f.get(3), f.__contains__(3))
c=getcontext()
print(repr(c)); print(c.flags, type(c.flags), type(c.flags).__module__)
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e.args)
t(lambda: c.flags[1]); t(lambda: c.flags.__delitem__(Inexact)); t(lambda: c.flags.__setitem__(3,4)); t(lambda:c.flags.pop(Inexact)); t(lambda:c.flags.popitem()); t(lambda: c.flags.clear())
t(lambda:c.flags.copy()); t(lambda: setattr(c,'prec',0)); t(lambda: setattr(c,'prec','a'));t(lambda: setattr(c,'prec',2**70));t(lambda: setattr(c,'rounding','a'));t(lambda: setattr(c,'rounding',1));t(lambda: setattr(c,'Emin',1));t(lambda: setattr(c,'Emax',-1));t(lambda: setattr(c,'capitals',2));t(lambda: setattr(c,'clamp',2));t(lambda: setattr(c,'xx',2));t(lambda: setattr(c,'flags',2));t(lambda: setattr(c,'flags',{}));t(lambda: setattr(c,'traps',[Inexact]));t(lambda: delattr(c,'prec'));t(lambda: delattr(c,'xx'));t(lambda:c.xx)
t(lambda: Context(prec=3.5)); t(lambda: Context(1,2,3,4,5,6,7,8,9)); t(lambda: Context(foo=1)); t(lambda: Context(traps=3)); t(lambda: Context(traps=[3])); t(lambda: Context(flags={3:3})); t(lambda: Context(flags=[Inexact,DivisionUndefined]))
t(lambda: type(localcontext(prec=3))); t(lambda: localcontext(foo=3)); t(lambda: localcontext(3)); t(lambda: setcontext(3)); t(lambda:type(localcontext()))
t(lambda: c.__reduce__()); t(lambda: Decimal(3).__reduce__())
t(lambda: c.flags == {}); t(lambda: c.flags == dict(c.flags)); t(lambda: c.flags < c.flags); t(lambda: hash(c.flags)); t(lambda: c==c)
t(lambda: DecimalTuple.__mro__); t(lambda: DecimalTuple.__doc__); t(lambda: DecimalTuple(1,2,3)); t(lambda: DecimalTuple(1,2,3)._replace(sign=4)); t(lambda: DecimalTuple(1,2,3)._asdict()); t(lambda: DecimalTuple._make([1,2,4])); t(lambda: DecimalTuple(1,2,3)._replace(si=4)); t(lambda: Decimal('-1.5e7').as_tuple())
D=Decimal
for a in [(1,),(2,(1,),0),('a',(1,),0),(0,(1,),'x'),(0,(1,),1.5),(0,(1,'a'),1),(0,(11,),1),(0,5,1),(0,(1,),'F'),(0,(1,2),'n'),(1,(),0),(0,(),'N'),(0,(0,0,1),2),[0,(1,),2],[0,[1],2],(0,(True,),1),(True,(1,),2),(0,(1,),2**80),(0,1,'F'),(0,'a','n'),(0,(),'F')]:
    t(lambda: D(a))
t(lambda:D({})); t(lambda:D(None)); t(lambda:D(1,2)); t(lambda:D(1,2,3)); t(lambda:D(foo=3)); t(lambda:D(value=3)); t(lambda:D('1_0 ')); t(lambda:D('x')); t(lambda:D(b'1')); t(lambda:D(1j))
t(lambda:D(1)+'a'); t(lambda:D(1).compare('a'));t(lambda:D(1).compare(1.5)); t(lambda:D(1).compare(1, 5)); t(lambda:D(1).compare()); t(lambda:D(1).compare(1,2,3)); t(lambda:D(1).compare(foo=3)); t(lambda:D(1)<'a'); t(lambda:D(1)<1j); t(lambda:D(1)==1+0j); t(lambda:D('nan')<1); t(lambda:D('snan')==1); t(lambda: hash(D('snan'))); t(lambda:int(D('nan'))); t(lambda:int(D('inf'))); t(lambda:float(D('snan'))); t(lambda:float(D('-nan'))); t(lambda: complex(D(3))); t(lambda:round(D('2.5'))); t(lambda:round(D('2.5'),0)); t(lambda:round(D('2.5'),'a')); t(lambda:round(D('nan'))); t(lambda:round(D('inf'),2)); t(lambda:D('nan').as_integer_ratio()); t(lambda:D('inf').as_integer_ratio());t(lambda:D('1E5').as_integer_ratio())
t(lambda:c.add(1)); t(lambda:c.add('a',1)); t(lambda:c.add(a=1,b=2)); t(lambda:c.exp()); t(lambda:c.exp(1,2)); t(lambda:c.power(2,3,5)); t(lambda:c.power(a=2,b=3,modulo=5)); t(lambda:c.create_decimal(1,2)); t(lambda:c.create_decimal(' 1')); t(lambda:c.create_decimal_from_float('a')); t(lambda:D.from_float('a')); t(lambda:D.from_float(1)); t(lambda: D(1).quantize(1,rounding='x')); t(lambda:D(1).quantize(2,3)); t(lambda:D(1).to_integral_value(3)); t(lambda:D(1).__round__(1,2)); t(lambda:D(1).__format__(3)); t(lambda:D(1).__format__('.')); t(lambda:D(1).__format__('',{})); t(lambda:D(1).__format__('n',{'decimal_point':1})); t(lambda:D(1).__format__('',3)); t(lambda:D(1).__format__('n',{'decimal_point':',', 'thousands_sep':'..','grouping':'\3'})); t(lambda:D(1).__deepcopy__()); t(lambda:D(1).__deepcopy__(1)); t(lambda: pow(D(1),2,'a')); t(lambda:pow('a',2,D(3))); t(lambda:pow(2,D(3),5)); t(lambda:divmod(D(1),D(0))); t(lambda:D(0)/0); t(lambda:D(1)/0); t(lambda:c.divide(0,0)); t(lambda:c.to_sci_string(1)); t(lambda:c.to_eng_string('1')); t(lambda:c.number_class(1)); t(lambda:c.same_quantum(1,2)); t(lambda:D(1).number_class(3)); t(lambda:D(1).real); t(lambda:setattr(D(1),'real',1)); t(lambda:setattr(D(1),'foo',1)); t(lambda:D(1).foo); t(lambda:D(1).radix(3)); t(lambda:c.radix(3)); t(lambda:c.copy_decimal(1)); t(lambda:c._apply(D(1))); t(lambda:c._apply(1)); t(lambda:c.canonical(1)); t(lambda:c.is_canonical(1)); t(lambda:c.is_nan('a')); t(lambda:D.__new__(int)); t(lambda:D.__dict__['__round__']); t(lambda:D.real); t(lambda:c.__enter__)
t(lambda:HAVE_THREADS); t(lambda:HAVE_CONTEXTVAR)
t(lambda:isinstance(D(1).as_tuple(), tuple))
import copy
t(lambda: copy.copy(D(3)) is not None); t(lambda: copy.deepcopy(c)); t(lambda: D(1)==1.0);t(lambda: D('1.1')<1.1);t(lambda: c.flags[FloatOperation])
for s in ['１２','1_000','_1',' 1 ','\t1\n','1 0','','+','-','.','1.','.1','+.1e5','1e','1e+','e1','infinit','INFinity','nan0','NaN007','sNaN12','-sNaN','nan+','1\x00','\xa01','1e99999999999999999999','1e-99999999999999999999','0e-99999999999999999999','1e999999999999999999','1e1000000000000000000','1e-1999999999999999997','1e-1999999999999999998','0.01e-1999999999999999995','１.５Ｅ']:
    t(lambda: D(s)); t(lambda: c.create_decimal(s))
